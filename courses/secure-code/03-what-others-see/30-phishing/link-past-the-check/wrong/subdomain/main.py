FIRST = "https://prize.example/tikhobrod.example"
SECOND = "https://tikhobrod.example@prize.example/"
THIRD = "https://my.tikhobrod.example/"
