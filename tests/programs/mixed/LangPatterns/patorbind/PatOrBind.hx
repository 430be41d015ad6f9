package patorbind;

enum T { Leaf(v:Int); One(t:T, n:Int); Two(n:Int, t:T); Three(a:T, b:T, c:T); }
class PatOrBind {
	static function f(t:T):Int return switch t {
		case Leaf(v): v;
		case One(Leaf(v) | One(Leaf(v), _), 1 | 2): v * 100;
		case One(x, n) | Two(n, x): f(x) + n * 10;
		case Three(Leaf(a), Leaf(b), Leaf(c)) if (a == b && b == c): a * 1000;
		case Three(x, _, Leaf(0)) | Three(_, x, Leaf(1)) | Three(_, _, x): f(x);
	}
	public static function main() {
		Sys.println([f(Leaf(1)), f(One(Leaf(2), 1)), f(One(One(Leaf(3), 9), 2)), f(One(Leaf(4), 5)), f(Two(6, Leaf(7))), f(Three(Leaf(2), Leaf(2), Leaf(2))), f(Three(Leaf(5), Leaf(6), Leaf(0))), f(Three(Leaf(5), Leaf(6), Leaf(1))), f(Three(Leaf(5), Leaf(6), Leaf(9)))].join(" "));
	}
}
