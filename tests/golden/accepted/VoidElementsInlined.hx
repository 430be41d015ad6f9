class VoidElementsInlined {
	static inline function b<K>(f:Void->K):Array<K> { return [f(), f()]; }
	static function main() {
		var g = () -> trace(1);
		b(g);
	}
}
