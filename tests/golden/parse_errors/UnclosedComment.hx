class UnclosedComment {
	static function main() {
		/* 
	}
}
