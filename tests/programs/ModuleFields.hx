final GREETING = "hello";
var unit = "m";

function greet(name:String, ?times:Int = 1):String {
	return [for (i in 0...times) GREETING + " " + name].join(" ");
}

private function secret(n:Int):Int {
	return n * 7;
}

class ModuleFields {
	static function main() {
		Sys.println(greet("ann") + greet("bob", 2));
		Sys.println(secret(6) + unit);
	}
}
