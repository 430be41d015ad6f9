class P { public var v:Int = 0; public var s:String = ""; public var q:Null<P>; public function new() {} }
@:nullSafety
class NullCompound {
	static function f(o:Null<{x:Int, y:String, ?z:{w:Int}}>, p:Null<P>, r:P):Void {
		o.x += 1;
		o.x++;
		++o.x;
		o.y += "a";
		o.z.w -= 2;
		p.v += 1;
		p.v++;
		p.s += "b";
		r.q.v += 1;
		r.q.v++;
		o.x = 3; var q:Null<Array<Int>> = null; q[0] += 1; q[0]++; q[0] = 2;
		p.v = 4;
		r.q.v = 5;
		var a = p.v++;
	}
	static function main() {}
}
