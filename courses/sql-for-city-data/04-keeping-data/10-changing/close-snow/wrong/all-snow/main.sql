UPDATE requests SET closed = '2025-04-15' WHERE topic = 'snow';
