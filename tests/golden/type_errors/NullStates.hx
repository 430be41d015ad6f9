@:nullSafety
class NullStates {
	static function parse(args:Array<String>):{host:String, port:Int, ?user:String} {
		var host:Null<String> = null, port:Null<Int> = null, user:Null<String> = null;
		var i = 0;
		while (i < args.length) {
			switch (args[i]) {
				case "-h": host = args[++i];
				case "-p": port = Std.parseInt(args[++i]);
				case a: if (user == null) user = a;
			}
			i++;
		}
		if (host == null) host = "localhost";
		if (port == null) port = 80;
		return {host: host, port: port, user: user};
	}
	static function bad(args:Array<String>):{host:String, port:Int} {
		var port:Null<Int> = null;
		for (a in args) if (a != "") port = Std.parseInt(a);
		return {host: "x", port: port};
	}
	static function main() { parse([]); bad([]); }
}
