class ElseNothing {
	static function main() {
		if (a) b else ;
	}
}
