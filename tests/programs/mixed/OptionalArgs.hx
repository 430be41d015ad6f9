class OptionalArgs {
	static function tag(name:String, ?content:String, ?attrs:Map<String, String>, selfClose:Bool = false):String {
		var s = "<" + name;
		if (attrs != null) {
			var keys = [for (k in attrs.keys()) k];
			keys.sort(Reflect.compare);
			for (k in keys)
				s += ' $k="${attrs[k]}"';
		}
		if (selfClose)
			return s + "/>";
		return s + ">" + (content == null ? "" : content) + '</$name>';
	}

	static function range(a:Int, ?b:Int, step:Int = 1):Array<Int> {
		var from = b == null ? 0 : a;
		var to = b == null ? a : b;
		var out = [];
		var i = from;
		while (step > 0 ? i < to : i > to) {
			out.push(i);
			i += step;
		}
		return out;
	}

	static function join(xs:Array<Dynamic>, sep = ", ", last:String = " and "):String {
		if (xs.length < 2)
			return xs.join(sep);
		var head = xs.slice(0, xs.length - 1);
		return head.join(sep) + last + xs[xs.length - 1];
	}

	static function notify(message:String, ?level:String = "info", ?callback:String->Void) {
		var line = "[" + level + "] " + message;
		if (callback != null)
			callback(line);
		else
			Sys.println("default " + line);
	}

	static function sum(a:Float, b:Float = 1.5, ?c:Null<Float>):Float
		return a + b + (c == null ? 0 : c);

	static function main() {
		Sys.println(tag("p"));
		Sys.println(tag("p", "hi"));
		Sys.println(tag("a", "x", ["href" => "/", "class" => "b"]));
		Sys.println(tag("br", true));
		Sys.println(tag("img", ["src" => "i.png"], true));
		Sys.println(range(4));
		Sys.println(range(2, 5));
		Sys.println(range(0, 10, 4));
		Sys.println(range(5, 0, -2));
		Sys.println(join([1, 2, 3]));
		Sys.println(join(["a", "b"], ";"));
		Sys.println(join(["a", "b", "c"], "/", " or "));
		Sys.println(join([1]));
		notify("start");
		notify("bad", "error");
		notify("cb", s -> Sys.println("got " + s));
		notify("cb", null, s -> Sys.println("null level " + s));
		Sys.println(sum(1) + sum(1, 2) + sum(1, 2, 3));
		var f = tag;
		Sys.println(f("b", "bold"));
	}
}
