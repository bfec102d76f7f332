/** What pages do once a reader acts; one file, one request. */
import "./captions";
import "./copy";
import "./drawings";
import "./enlarge";
import "./escape";
import "./reveal";
import "./video";
