package bufuse;

class BufUse {
	public static function main() {
		var b = new StringBuf();
		b.add("a"); b.add(1); b.add(1.5); b.add(true); b.add(null); b.addChar(66); b.addSub("hello", 1, 3);
		Sys.println(b.toString() + b.length);
		for (i in 0...3) { if (i > 0) b.add(","); b.add(i); }
		Sys.println('$b');
	}
}
