package sys.io;

enum FileSeek {
	SeekBegin;
	SeekCur;
	SeekEnd;
}
