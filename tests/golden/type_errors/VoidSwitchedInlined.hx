class VoidSwitchedInlined {
	static inline function b<K>(f:Void->K) { switch (f()) { case null: case _: } }
	static function main() {
		b(() -> trace(1));
	}
}
