import turn.Turn;

class ExpectedInACircle {
	static function main() {
		var single:Single = {x: 1, y: 2.5};
		var double:Double = [single];
		var triple:Triple = double;
		trace(triple);
	}
}
