class VoidCondition {
	static function v():Void {}
	static function main() {
		if (cast v()) trace(1);
	}
}
