class Main { static { System.exit(0); } public static void main(String[] args) {} }
