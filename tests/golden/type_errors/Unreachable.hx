class Unreachable {
	static function main() {
		try {} catch (e:Int) {} catch (e:Int) {}
	}
}
