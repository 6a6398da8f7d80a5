"""`python -m catalog_gen`."""

from catalog_gen.cli import main

if __name__ == "__main__":
    main()
