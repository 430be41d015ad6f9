class CatchParameter {
	static function main() {
		try {
			trace(1);
		} catch (e:Array<String>) {
			trace(2);
		}
	}
}
