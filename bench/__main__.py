"""`python -m bench`: what `weft bench` runs, without the command line around it."""

import argparse
import sys

from bench.command import offer, run

if __name__ == "__main__":
    parser = argparse.ArgumentParser("bench", description="Measure Weft beside its floors.")
    offer(parser)
    sys.exit(run(parser.parse_args()))
