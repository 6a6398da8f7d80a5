"""What travels to workers and comes back: a task's input, its result, and who does it.

A worker imports these modules, and what a task needs once it is there: never the content's model
nor the templates, which would cost each worker a third of a second.
"""
