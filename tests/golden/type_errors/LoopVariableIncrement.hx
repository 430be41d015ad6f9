class LoopVariableIncrement {
	static function main() {
		for (i in 0...3) i++;
	}
}
