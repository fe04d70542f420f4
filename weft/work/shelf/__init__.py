"""What a person keeps at hand: favourites and recently seen things."""
