"""This module is about the acceptance tests that the official Python client ships with.

They read their settings from the environment; only the address of the server is put in beforehand.
Run as `python -m tests.contract.acceptance build_tests.test_tasks_api.TestTasksApi.test_get_task`.
"""

import os
import sys
import types
import unittest

import asana


def main(tests: list[str]) -> int:
    """Run the named tests unmodified against the server of the environment."""
    configuration = asana.Configuration()
    configuration.host = os.environ["WEFT_API"]
    asana.Configuration.set_default(configuration)
    # They would read an .env file, for which there is no need here.
    sys.modules.setdefault("dotenv", types.ModuleType("dotenv"))
    sys.modules["dotenv"].__dict__["load_dotenv"] = lambda: None
    suite = unittest.defaultTestLoader.loadTestsFromNames(tests)
    return 0 if unittest.TextTestRunner(verbosity=2).run(suite).wasSuccessful() else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
