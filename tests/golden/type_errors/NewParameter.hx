class NewParameter {
	static function f<T>():T return new T();
	static function main() {
		
	}
}
