package blockval;

class BlockVal {
	public static function main() {
		var x = { var a = 1; var b = 2; a + b; };
		Sys.println(x + "");
		var y = if (x > 2) { var t = x * 2; t + 1; } else { 0; };
		Sys.println(y + "");
		var z = ({ Sys.println("side"); 5; }) + 1;
		Sys.println(z + "");
		var s = switch z { case 6: { var q = "six"; q + "!"; } case _: ""; };
		Sys.println(s);
		var w = try { if (z == 6) throw "e"; 1; } catch (e:String) { Sys.println(e); 2; };
		Sys.println(w + "");
		var i = 0;
		var v = (i++) + (i++) * 10 + i;
		Sys.println(v + "");
		var a = [i++, i++, i];
		Sys.println(a.join(","));
		var t = (i = 10) + i;
		Sys.println(t + "");
		var b = true && ({ Sys.println("right"); false; }) || i == 10;
		Sys.println(b + "");
	}
}
