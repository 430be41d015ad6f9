enum Failure {
	Missing(name:String);
	Invalid(name:String, line:Int);
	Timeout;
}

typedef Problem = {code:Int, text:String}

class ThrowEnums {
	static function read(name:String):String {
		switch (name) {
			case "":
				throw Missing("empty");
			case "slow":
				throw Timeout;
			case n if (n.charAt(0) == "!"):
				throw Invalid(n.substr(1), n.length);
			case "obj":
				throw {code: 500, text: "server"};
			default:
		}
		return "data of " + name;
	}

	static function describe(f:Failure):String {
		return switch (f) {
			case Missing(n): "missing " + n;
			case Invalid(n, l): n + ":" + l;
			case Timeout: "timeout";
		}
	}

	static function run(name:String):String {
		try {
			return read(name);
		} catch (f:Failure) {
			return "failure " + describe(f);
		} catch (e:Dynamic) {
			return "other " + e.code + " " + e.text;
		}
	}

	static function all(names:Array<String>):Array<String> {
		var out = [];
		var failures:Array<Failure> = [];
		for (n in names) {
			try {
				out.push(read(n));
			} catch (f:Failure) {
				failures.push(f);
				if (failures.length > 1)
					break;
			}
		}
		return out.concat(failures.map(describe));
	}

	static function main() {
		for (n in ["a", "", "slow", "!bad", "obj"])
			Sys.println(run(n));
		Sys.println(all(["x", "slow", "y", "", "z"]));
		function dive(n:Int, depth:Int) {
			if (n == 0)
				throw Invalid("deep", depth);
			dive(n - 1, depth + 1);
		}
		try {
			dive(3, 1);
		} catch (f:Failure) {
			Sys.println(describe(f));
		}
	}
}
