package checktype;

class CheckType {
	public static function main() {
		var a = ([] : Array<Int>);
		a.push(1);
		Sys.println(a.join(","));
		var m = ([] : Map<String, Int>);
		m["x"] = 1;
		Sys.println(m["x"] + "");
		Sys.println((1 : Float) / 2 + "");
		var f = (x -> x + 1 : Int->Int);
		Sys.println(f(1) + "");
		Sys.println(("a" : Dynamic) + 1);
		var o = ({ x: 1 } : { x:Int, ?y:String });
		Sys.println(o.y + "" + o.x);
	}
}
