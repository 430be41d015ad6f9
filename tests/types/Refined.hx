enum E<T> { BoolLit(b:Bool):E<Bool>; IntLit(i:Int):E<Int>; Pair<A, B>(a:E<A>, b:E<B>):E<A>; }
class Refined {
	static function same<S>(o1:E<S>, o2:E<S>):S {
		return switch [o1, o2] {
			case [BoolLit(b1), BoolLit(b2)]: b1 && b2;
			case [IntLit(i1), IntLit(i2)]: i1 + i2;
			case _: null;
		}
	}
	static function one<S>(o1:E<S>):S { return switch o1 { case BoolLit(b): b; case IntLit(i): i; case Pair(a, b): var x = one(b); one(a); } }
	static function main() {}
}
