class VoidInlined {
	static inline function apply<K>(x:K, g:K->Void) { g(x); }
	static function v():Void {}
	static function main() {
		apply(v(), x -> {});
	}
}
