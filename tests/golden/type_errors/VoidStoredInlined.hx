class VoidStoredInlined {
	static inline function a<K>(f:Void->K):Void { var r = f(); }
	static function v() {}
	static function main() {
		a(() -> v());
	}
}
