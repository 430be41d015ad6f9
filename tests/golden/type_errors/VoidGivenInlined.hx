class VoidGivenInlined {
	static inline function a<T, K>(x:T, f:T->K):Array<K> { var r = []; r.push(f(x)); return r; }
	static function v(x:Int) {}
	static function main() {
		a(1, v);
	}
}
