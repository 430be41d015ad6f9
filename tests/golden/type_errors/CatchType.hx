class CatchType {
	static function main() {
		try {} catch (e:{a:Int}) {}
	}
}
