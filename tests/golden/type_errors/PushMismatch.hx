class PushMismatch {
	static function main() {
		var a = [1];
		a.push("b");
	}
}
