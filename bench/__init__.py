"""The benchmarks: what a request costs beside the fastest known form of the same work."""
