/** What on the shelf may help with what she said, by the ranker, as it stands now. */
