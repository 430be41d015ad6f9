class ChainOfInstance {
	var inst = "a";
	var Upper = "b";

	static function main() {
		inst.length;
		Upper.length;
	}
}
