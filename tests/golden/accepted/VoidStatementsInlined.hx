class VoidStatementsInlined {
	static inline function a<T, K>(x:T, f:T->K):Void { if (x != null) f(x); else { f(x); } }
	static function v(x:Int) {}
	static function main() {
		a(1, v);
		a(2, x -> trace(x));
	}
}
