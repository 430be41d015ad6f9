class Defaults {
	static function greet(name:String, greeting:String = "Hello", ?mark:String):String {
		return greeting + " " + name + (mark == null ? "." : mark);
	}

	static function area(w:Int, h:Int = 2):Int {
		return w * h;
	}

	static function opt(?n:Int):String {
		return n == null ? "none" : "n" + n;
	}

	static function main() {
		Sys.println(greet("Ann"));
		Sys.println(greet("Bob", "Hi"));
		Sys.println(greet("Cid", "Yo", "!"));
		Sys.println(greet("Dee", null, "?"));
		Sys.println(area(3) + " " + area(3, 5));
		Sys.println(opt() + opt(4) + opt(null));
	}
}
