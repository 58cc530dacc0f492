FIRST = "the key is under the mat"
SECOND = "the key is under the mat"
