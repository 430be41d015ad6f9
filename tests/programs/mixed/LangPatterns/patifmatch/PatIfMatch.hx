package patifmatch;

enum Res { Ok(v:Int); Err(m:String); }
class PatIfMatch {
	public static function main() {
		var r = Ok(4);
		if (r.match(Ok(4 | 5))) Sys.println("4 or 5");
		if (!r.match(Err(_))) Sys.println("no error");
		var all = [Ok(1), Err("x"), Ok(3)];
		Sys.println(all.filter(r -> r.match(Ok(_))).length + "");
		var n = 0;
		for (a in all) switch a { case Ok(v): n += v; case Err(_): n -= 10; }
		Sys.println(n + "");
		for (a in all) { var t = switch a { case Ok(v) if (v > 2): continue; case Ok(v): v; case Err(_): 0; }; Sys.println(t + ""); }
	}
}
