FIRST = "https://prize.example/"
SECOND = "https://tikhobrod.example@prize.example/"
THIRD = "https://my-tikhobrod.example/"
