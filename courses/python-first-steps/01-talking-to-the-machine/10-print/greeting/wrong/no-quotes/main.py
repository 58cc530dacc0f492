print(Welcome to our town!)
