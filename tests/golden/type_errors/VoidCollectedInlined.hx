class VoidCollectedInlined {
	static inline function a<T, K>(x:T, f:T->K):Array<K> return [for (i in 0...2) f(x)];
	static function v(x:Int) {}
	static function main() {
		a(1, x -> v(x));
	}
}
