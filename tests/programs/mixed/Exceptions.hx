class Exceptions {
	static function load(id:Int):String {
		if (id == 0)
			throw new haxe.Exception("zero");
		if (id < 0)
			throw new haxe.Exception("not found: record " + id);
		if (id > 100)
			throw "too big";
		return "record " + id;
	}

	static function safe(id:Int):String {
		return try load(id) catch (e:String) "S(" + e + ")" catch (e:haxe.Exception) "EX(" + e.message + ")";
	}

	static function any(id:Int):String {
		try {
			return load(id);
		} catch (e) {
			return "any " + e.message;
		}
	}

	static function wrap(id:Int):String {
		try {
			return load(id);
		} catch (e:haxe.Exception) {
			throw new haxe.Exception("wrapped " + e.message);
		}
	}

	static function main() {
		for (id in [5, 0, -2, 500])
			Sys.println(safe(id) + " / " + any(id));
		try {
			wrap(-1);
		} catch (e:haxe.Exception) {
			Sys.println(e.message);
		}
		try {
			wrap(101);
		} catch (e:haxe.Exception) {
			Sys.println("again " + e.message);
		}
	}
}
