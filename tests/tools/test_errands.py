from catalog_gen.tools.errands import TaskRun


def numbered(*values):
    return TaskRun(abs, enumerate(values), None)


def test_inputs_are_taken_in_their_order():
    run = numbered("a", "b")
    assert [run.take(), run.take(), run.take()] == [(0, "a"), (1, "b"), None]
    assert run.is_exhausted


def test_one_that_was_drawn_is_the_next_to_be_taken():
    run = numbered("a", "b")
    assert run.draw()
    assert run.draw()
    assert not run.is_exhausted
    assert [run.take(), run.take()] == [(0, "a"), (1, "b")]
    assert not run.draw()
    assert run.is_exhausted


def test_there_is_room_for_four_tasks_a_worker():
    run = numbered()
    assert run.room(2) == 8
    run.under_way = 3
    run.done = {5: None}
    assert (run.room(2), run.room(1)) == (4, 0)
