typedef O = {xs:Array<Int>, n:Int, inner:{ys:Array<Int>}}
class BorrowChain {
	static function main() {
		var m = ["x" => ({xs: [1], n: 0, inner: {ys: []}} : O)];
		var o = m["x"];
		var rows = o.xs;
		rows.push(1);
		Sys.println(m["x"].xs.length);
		var i = o.inner;
		var ys = i.ys;
		ys.push(5);
		ys.push(6);
		Sys.println(m["x"].inner.ys.length + " " + o.inner.ys);
		function add(l:Array<Int>) l.push(9);
		add(ys);
		Sys.println(m["x"].inner.ys.length + " " + o.inner.ys);
		var p = {xs: [3], n: 1};
		var xs = p.xs;
		add(xs);
		Sys.println(p.xs.length);
	}
}
