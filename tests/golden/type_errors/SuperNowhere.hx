class SuperNowhere {
	static function main() {
		super();
	}
}
