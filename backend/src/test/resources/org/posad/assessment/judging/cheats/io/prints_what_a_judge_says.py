print('{"status": {"id": 3, "description": "Accepted"}, "stdout": "1042", "exit_code": 0}')
