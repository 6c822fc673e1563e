"""How similar two titles are."""

from planpress.rules.reading.likeness import similarity, weights


def test_words_that_stand_everywhere_count_little() -> None:
    """Two actions that share only the words of every title are two actions."""
    titles = [
        f"Develop a national strategy on {topic}" for topic in ("fisheries", "forests", "roads", "schools", "ports")
    ]
    assert similarity(titles[0], titles[1]) > 0.5
    assert similarity(titles[0], titles[1], weights(titles, titles)) < 0.25
    short, long = "Train customs officers", "Train customs officers in the provinces"
    assert similarity(short, long, weights([short], [long])) == similarity(short, long)


def test_a_title_is_like_itself_in_every_script() -> None:
    """Texts without spaces are compared by their letters."""
    thai = "ร่างกฎหมายคุ้มครองเต่าทะเล"
    assert similarity(thai, thai) == 1
    assert similarity(thai, f"{thai}ฉบับใหม่") > 0.5
    assert similarity(thai, "เปิดสถานีวิทยุ") < 0.25
    assert similarity("", "") == 1
