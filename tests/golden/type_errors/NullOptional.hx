@:nullSafety
class NullOptional {
	static function greet(name:String, ?greeting:String):String {
		return greeting + ", " + name;
	}
	static function greet2(name:String, greeting:String = "Hello"):String {
		return greeting + ", " + name;
	}
	static function greet3(name:Null<String>, ?greeting:String):String {
		return greeting + name;
	}
	static function main() { trace(greet("a")); trace(greet2("b")); trace(greet3("c")); }
}
