package fingerpost.commands;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** What Spring Boot starts from: it finds the pages and the API in all rooms. */
@SpringBootApplication(scanBasePackages = "fingerpost")
class WebApplication {}
