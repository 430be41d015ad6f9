import haxe.ds.Option;

class StdTools {
	static function find(n:Int):Option<Int>
		return n > 0 ? Some(n) : None;

	static function show(o:Option<Int>):String
		return switch (o) {
			case Some(v): "some " + v;
			case None: "none";
		}

	static function main() {
		Sys.println(show(find(1)) + " " + show(find(0)));
		Sys.println(find(2));
		Sys.println(find(0) == None);
		var e = new haxe.Exception("boo");
		Sys.println(e.message + " " + e.toString());
		try {
			throw new haxe.Exception("bad");
		} catch (x:haxe.Exception) {
			Sys.println("caught " + x.message);
		}
		try {
			throw "text";
		} catch (x:String) {
			Sys.println("caught " + x);
		}
		try {
			throw 7;
		} catch (x:haxe.Exception) {
			Sys.println("caught " + x.message);
		}
	}
}
