abstract Ex(Int) {
	public function new() {
		this = fun();
	}
	function fun() {
		return 1;
	}
}
class MissingThisCalled {
	static function main() { var x = new Ex(); }
}
