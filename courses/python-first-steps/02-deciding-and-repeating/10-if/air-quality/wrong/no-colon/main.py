dust = int(input())
if dust <= 50
    print("clean")
